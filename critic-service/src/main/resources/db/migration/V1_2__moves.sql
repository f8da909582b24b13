ALTER TABLE publications ADD moved_in xid8;
ALTER TABLE critics ADD moved_in xid8;
ALTER TABLE critic_reviews ADD moved_in xid8;

CREATE TRIGGER publications_move BEFORE UPDATE ON publications FOR EACH ROW
    WHEN (old.name IS DISTINCT FROM new.name) EXECUTE FUNCTION note_move();

CREATE TRIGGER critics_move BEFORE UPDATE ON critics FOR EACH ROW
    WHEN (old.name IS DISTINCT FROM new.name) EXECUTE FUNCTION note_move();

CREATE TRIGGER critic_reviews_move BEFORE UPDATE ON critic_reviews FOR EACH ROW
    WHEN ((old.score, old.published_on) IS DISTINCT FROM (new.score, new.published_on))
    EXECUTE FUNCTION note_move();
