-- The first offset of each partition that was not taken in yet. None is there when the table is new: whatever was heard
-- before is then heard again, and changes nothing but what is kept of it since.
CREATE TABLE positions (
    topic     text    NOT NULL,
    partition integer NOT NULL,
    next      bigint  NOT NULL,
    PRIMARY KEY (topic, partition)
);

-- A row changes with every batch.
ALTER TABLE positions SET (fillfactor = 50);
