CREATE TABLE family_guides (
    film_id                   uuid        PRIMARY KEY REFERENCES films,
    revision                  bigint      NOT NULL,
    recommended_age           smallint    NOT NULL,
    headline                  text        NOT NULL,
    what_parents_need_to_know text,
    talking_points            varchar[]   NOT NULL,
    provider_name             text,
    provider_url              text,
    changed_at                timestamptz NOT NULL
);

CREATE TABLE family_guide_categories (
    film_id  uuid     NOT NULL REFERENCES family_guides,
    category text     NOT NULL,
    level    smallint NOT NULL,
    text     text,
    PRIMARY KEY (film_id, category)
);

-- For lists of what is fit for an age, and of what has much or little of something.
CREATE INDEX family_guides_by_age ON family_guides (recommended_age, film_id);
CREATE INDEX family_guide_categories_by_level ON family_guide_categories (category, level, film_id);
