-- What lists of films can be filtered by. A film with the same revision is heard once more where genres is absent: it was
-- heard before they were kept.
ALTER TABLE films
    ADD COLUMN year   smallint,
    ADD COLUMN genres text[];
