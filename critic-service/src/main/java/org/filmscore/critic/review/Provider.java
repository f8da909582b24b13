package org.filmscore.critic.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whoever the entry comes from, to be named beside it. */
@Embeddable
record Provider(
        @NotBlank @Size(max = 200) @Column(name = "provider_name")
        String name,

        @Size(max = 2000) @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+") @Column(name = "provider_url")
        String url) {}
