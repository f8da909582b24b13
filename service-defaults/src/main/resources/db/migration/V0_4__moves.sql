-- Which transaction was the last to move a row within the lists that show it: whoever reads a list page by page leaves out
-- what has moved since the first page, because it may have been shown there.
CREATE FUNCTION note_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.moved_in := pg_current_xact_id();
    RETURN NEW;
END
$$;
