ALTER TABLE films ADD moved_in xid8;
ALTER TABLE film_scores ADD moved_in xid8;

CREATE TRIGGER films_move BEFORE UPDATE ON films FOR EACH ROW
    WHEN ((old.title, old.released_on) IS DISTINCT FROM (new.title, new.released_on))
    EXECUTE FUNCTION note_move();

CREATE TRIGGER film_scores_move BEFORE UPDATE ON film_scores FOR EACH ROW
    WHEN ((old.metascore, old.user_score) IS DISTINCT FROM (new.metascore, new.user_score))
    EXECUTE FUNCTION note_move();
