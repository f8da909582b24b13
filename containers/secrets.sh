#!/usr/bin/env bash
# Makes the signing key and the passwords of the databases, so that none is in the repository and nobody makes one by
# hand. What is there stays: PostgreSQL knows the passwords from its first start.
#
# Each directory is a volume, and the volumes are the walls: a service is given its own, with its own password and the
# public half of the key; PostgreSQL is given all passwords; the private half stays in .filmscore, which neither sees.
set -euo pipefail

new_password() {
    od -An -N18 -tx1 /dev/urandom | tr -d ' \n'
}

# Moved into place, so that an interrupted first start leaves no half password behind.
password() {
    local file=secrets/postgres/$1
    if [ ! -e "$file" ]; then
        new_password >"$file.new"
        mv "$file.new" "$file"
    fi
    cat "$file"
}

keys=$(java @jvm.options @launch keys)
password postgres >/dev/null
for service in catalog critic user-review scoring; do
    echo "quarkus.datasource.password=$(password "${service//-/_}")" >"secrets/$service/application.properties"
    echo "$keys" >"secrets/$service/public-keys.json"
done
