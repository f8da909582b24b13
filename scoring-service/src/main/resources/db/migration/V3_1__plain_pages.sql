-- A cursor is a place in the order: no list reads any longer which transaction moved a row last.
DROP TRIGGER moved ON chart_entries;
ALTER TABLE chart_entries DROP COLUMN moved_in;
DROP FUNCTION note_move();
