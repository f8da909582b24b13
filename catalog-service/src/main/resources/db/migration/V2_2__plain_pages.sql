-- A cursor is a place in the order: no list reads any longer which transaction moved a row last.
DROP TRIGGER films_move ON films;
DROP TRIGGER film_scores_move ON film_scores;
ALTER TABLE films DROP COLUMN moved_in;
ALTER TABLE film_scores DROP COLUMN moved_in;
DROP FUNCTION note_move();
