# Builds the services and the stack with little output, and only after a change.

stamp="$home/.filmscore/built"
build_log="$home/.filmscore/logs/build.log"
class_path="$home/local-stack/target/class-path"

# Checks whether the stack is built and its jars exist.
stack_is_built() {
    local jar
    [ -d "$home/local-stack/target/classes/org" ] && [ -f "$class_path" ] || return 1
    tr ':' '\n' <"$class_path" | {
        while IFS= read -r jar || [ -n "$jar" ]; do
            [ -e "$jar" ] || return 1
        done
    }
}

services_are_built() {
    local service
    for service in catalog critic user-review scoring; do
        [ -f "$home/$service-service/target/quarkus-app/quarkus-run.jar" ] || return 1
    done
}

# Includes directories: they change when a file in them is deleted.
sources_are_unchanged() {
    [ -f "$stamp" ] || return 1
    [ -z "$(find "$home/pom.xml" "$home"/*/pom.xml "$home"/*/src/main -newer "$stamp" -print | head -n 1)" ]
}

# Prints one line for each module that Maven starts.
show_modules() {
    sed -n 's/^\[INFO\] Building \([A-Za-z-]*\) .*\(\[[0-9]*\/[0-9]*\]\)$/  \2 \1/p'
}

# Builds the given modules and their dependencies.
build() {
    find_maven
    mkdir -p "$(dirname "$build_log")"
    echo "Building (the first time takes some minutes; the log is $build_log)" >&2
    if ! (cd "$home" && run_maven package -Dmaven.test.skip -Dspotless.check.skip -pl "$1" -am) 2>&1 \
        | tee "$build_log" | show_modules >&2; then
        echo "The build failed. The end of its log:" >&2
        tail -n 40 "$build_log" >&2
        exit 1
    fi
}

build_stack() {
    stack_is_built || build local-stack
}

# The stamp has the time of the start of the build, so that the next build includes edits during this one.
build_everything() {
    if stack_is_built && services_are_built && sources_are_unchanged; then
        return
    fi
    mkdir -p "$(dirname "$stamp")"
    touch "$stamp.new"
    build catalog-service,critic-service,user-review-service,scoring-service,local-stack
    mv "$stamp.new" "$stamp"
}
