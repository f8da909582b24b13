-- What was heard of the scores of films, to hold reviews against; a film may be unknown here yet.
CREATE TABLE film_scores (
    film_id    uuid     PRIMARY KEY,
    generation bigint   NOT NULL,
    version    bigint   NOT NULL,
    metascore  smallint,
    user_band  text
);

-- All that statistics need of the reviews of one publication or critic, however many others there are.
CREATE INDEX critic_reviews_by_publication ON critic_reviews (publication_id) INCLUDE (film_id, score)
    WHERE NOT retracted;
CREATE INDEX critic_reviews_by_critic ON critic_reviews (critic_id) INCLUDE (film_id, score, publication_id)
    WHERE NOT retracted AND critic_id IS NOT NULL;
