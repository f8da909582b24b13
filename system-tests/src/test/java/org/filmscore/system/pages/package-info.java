/** Lists read page by page while others write. */
package org.filmscore.system.pages;
