/**
 * The published language: the facts that services publish for each other, one record per event, and the topics that carry
 * them.
 *
 * <p>An event carries the full state of its subject and the subject's revision, so that a consumer never asks back and
 * drops what it already knows. Fields are only ever added, never renamed, removed or given another meaning; the golden
 * files of this module's tests hold every event to that. This module does not know how events are stored, sent and read.
 */
package org.filmscore.events;
