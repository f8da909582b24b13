# Finds a JDK that can build and run Filmscore, and sets JAVA_HOME to it.

wanted_java=25

# Prints the major version of the JDK in directory $1, or nothing if there is no compiler.
java_version_in() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'
    fi
}

is_new_enough() {
    local version
    version=$(java_version_in "$1")
    [ -n "$version" ] && [ "$version" -ge "$wanted_java" ]
}

# Prints the JDK of the command java on the PATH; follows links.
java_on_path() {
    local program link
    program=$(command -v java) || return 0
    while link=$(readlink "$program"); do
        case $link in
            /*) program=$link ;;
            *) program=$(dirname "$program")/$link ;;
        esac
    done
    dirname "$(dirname "$program")"
}

find_java() {
    local candidate
    for candidate in \
        "${JAVA_HOME:-}" \
        "$(java_on_path)" \
        /usr/lib/jvm/* \
        /usr/java/* \
        /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* \
        "$HOME"/.gradle/jdks/* \
        "$HOME"/.local/share/mise/installs/java/* \
        "$HOME"/.asdf/installs/java/*; do
        if [ -n "$candidate" ] && is_new_enough "$candidate"; then
            export JAVA_HOME="$candidate"
            return
        fi
    done
    cat >&2 <<TEXT
Filmscore needs a JDK $wanted_java or newer, and none was found: not in JAVA_HOME (${JAVA_HOME:-not set}), not on the PATH,
not in the places where JDKs usually are.

Install one, with your system's packages, SDKMAN (sdk install java) or from https://adoptium.net, or set
JAVA_HOME to the one you have. With containers alone, 'docker compose up --build' needs none.
TEXT
    exit 1
}
