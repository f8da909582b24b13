-- A cursor is a place in the order: no list reads any longer which transaction moved a row last.
DROP TRIGGER user_reviews_move ON user_reviews;
DROP TRIGGER reported_reviews_move ON reported_reviews;
ALTER TABLE user_reviews DROP COLUMN moved_in;
ALTER TABLE reported_reviews DROP COLUMN moved_in;
ALTER TABLE decisions DROP COLUMN moved_in;
DROP FUNCTION note_move();
