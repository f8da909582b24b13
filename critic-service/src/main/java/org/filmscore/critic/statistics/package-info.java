/**
 * Where publications and critics stand: how much they review, how high they score, and how that compares with the metascore
 * and with the users of the same films, as far as this service has heard of either. It counts when it is asked, from the
 * reviews of those who are asked for, and keeps no figures that could go wrong.
 */
package org.filmscore.critic.statistics;
