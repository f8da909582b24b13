/** Every operation is attacked: invalid requests change nothing, unusual ones do no harm, slow and endless ones end in time. */
package org.filmscore.system.input;
