/** Transactions that meet others: a change that loses a race is made again, on what the winner left. */
package org.filmscore.service.transaction;
