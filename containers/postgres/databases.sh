#!/usr/bin/env bash
# Run by the image at the first start: a database for each service and a role that owns it. Everybody may enter a
# database that nothing is said about, so each is closed to all but its owner.
set -euo pipefail

for name in catalog critic user_review scoring; do
    password=$(<"/run/filmscore/$name")
    export password
    # From the environment: what is on a command line can be read by others, and ends up in logs.
    psql -v ON_ERROR_STOP=1 -v name="$name" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv password password
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
done

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    -c 'REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC'
