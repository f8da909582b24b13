# Finds a Maven that can build Filmscore. If none is installed, it fetches the version of the wrapper: with an older Maven if
# there is one, because that knows the mirrors of this machine, or with the wrapper.

kept_maven="$home/.filmscore/maven"

pinned_maven() {
    sed -n 's/.*apache-maven-\([0-9.]*\)-bin.*/\1/p' "$home/.mvn/wrapper/maven-wrapper.properties"
}

is_maven_new_enough() {
    local version major minor
    version=$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
    major=${version%%.*}
    minor=${version#*.}
    minor=${minor%%.*}
    [ -n "$version" ] && { [ "$major" -gt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -ge 9 ]; }; }
}

# Runs outside of the project, because an old Maven breaks its rules.
fetch_maven_with() {
    local version=$1 older=$2
    echo "Maven here is older than 3.9: fetching Maven $version with it" >&2
    mkdir -p "$kept_maven" "$home/.filmscore/logs"
    (
        cd "$kept_maven"
        # shellcheck disable=SC2086
        "$older" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
            -Dartifact="org.apache.maven:apache-maven:$version:zip:bin" -DoutputDirectory="$kept_maven" \
            ${FILMSCORE_MAVEN_ARGS:-}
        "$JAVA_HOME/bin/jar" xf "apache-maven-$version-bin.zip"
        chmod +x "apache-maven-$version/bin/mvn"
        rm "apache-maven-$version-bin.zip"
    ) >"$home/.filmscore/logs/maven.log" 2>&1
}

# Without unzip the wrapper fetches an archive whose checksum it does not know; the JDK can unpack the zip as well.
lend_unzip() {
    command -v unzip >/dev/null && return
    mkdir -p "$home/.filmscore/bin"
    cat >"$home/.filmscore/bin/unzip" <<TEXT
#!/bin/sh
# unzip [-q] FILE -d DIRECTORY
[ "\$1" = -q ] && shift
cd "\$3" && "$JAVA_HOME/bin/jar" xf "\$1" && chmod +x ./*/bin/*
TEXT
    chmod +x "$home/.filmscore/bin/unzip"
    PATH="$PATH:$home/.filmscore/bin"
}

find_maven() {
    local version installed
    version=$(pinned_maven)
    installed=$(command -v mvn || true)
    maven="$kept_maven/apache-maven-$version/bin/mvn"
    if [ -n "$installed" ] && is_maven_new_enough "$installed"; then
        maven=$installed
    elif [ -x "$maven" ]; then
        :
    elif [ -z "$installed" ] || ! fetch_maven_with "$version" "$installed"; then
        lend_unzip
        maven="$home/mvnw"
    fi
}

# shellcheck disable=SC2086
run_maven() {
    "$maven" -B -ntp "$@" ${FILMSCORE_MAVEN_ARGS:-}
}
