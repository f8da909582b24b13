-- A cursor is a place in the order: no list reads any longer which transaction moved a row last.
DROP TRIGGER publications_move ON publications;
DROP TRIGGER critics_move ON critics;
DROP TRIGGER critic_reviews_move ON critic_reviews;
DROP TRIGGER parked_reviews_move ON parked_reviews;
ALTER TABLE publications DROP COLUMN moved_in;
ALTER TABLE critics DROP COLUMN moved_in;
ALTER TABLE critic_reviews DROP COLUMN moved_in;
ALTER TABLE parked_reviews DROP COLUMN moved_in;
DROP FUNCTION note_move();
