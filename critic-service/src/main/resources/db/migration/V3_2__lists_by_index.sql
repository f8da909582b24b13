-- Every sort and filter of a list finds its page by an index, so that a page costs what it shows.
CREATE INDEX publications_by_name_descending ON publications (name DESC NULLS LAST, id);
CREATE INDEX critics_by_name_descending ON critics (name DESC NULLS LAST, id);
CREATE INDEX featured_critics_by_name ON critics (featured, name, id);
CREATE INDEX featured_critics_by_name_descending ON critics (featured, name DESC NULLS LAST, id);

CREATE INDEX parked_reviews_oldest_first ON parked_reviews (parked_at, id);
CREATE INDEX parked_reviews_by_publication ON parked_reviews (publication_id, parked_at DESC NULLS LAST, id);
CREATE INDEX parked_reviews_by_reason ON parked_reviews (reason, parked_at DESC NULLS LAST, id);
CREATE INDEX parked_reviews_by_publication_oldest_first ON parked_reviews (publication_id, parked_at, id);
CREATE INDEX parked_reviews_by_reason_oldest_first ON parked_reviews (reason, parked_at, id);
