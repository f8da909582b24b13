/** What users write, as text: how long it is, and how it is shortened. Knows nothing of who wrote it or of what. */
package org.filmscore.userreview.text;
