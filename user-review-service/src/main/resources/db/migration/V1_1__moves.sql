ALTER TABLE user_reviews ADD moved_in xid8;

CREATE TRIGGER user_reviews_move BEFORE UPDATE ON user_reviews FOR EACH ROW
    WHEN ((old.rating, old.written_at) IS DISTINCT FROM (new.rating, new.written_at))
    EXECUTE FUNCTION note_move();
