-- Every sort of the queue and of the log finds its page by an index, so that a page costs what it shows.
CREATE INDEX reported_reviews_by_most ON reported_reviews (report_count DESC NULLS LAST, review_id);
CREATE INDEX reported_reviews_by_fewest ON reported_reviews (report_count, review_id);
CREATE INDEX reported_reviews_oldest_first ON reported_reviews (first_reported_at, review_id);
CREATE INDEX reported_reviews_newest_first ON reported_reviews (first_reported_at DESC NULLS LAST, review_id);

CREATE INDEX decisions_oldest_first ON decisions (decided_at, id);
CREATE INDEX decisions_of_moderator ON decisions (moderator_id, decided_at DESC NULLS LAST, id);
CREATE INDEX decisions_of_moderator_oldest_first ON decisions (moderator_id, decided_at, id);
DROP INDEX decisions_by_moderator;
