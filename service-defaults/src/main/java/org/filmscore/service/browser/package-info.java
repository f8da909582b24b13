/** What browsers need: cross-origin requests from the sites that are allowed, and how long an answer may be kept. */
package org.filmscore.service.browser;
