# Sourced by the other scripts: finds a JDK 25 and installs what the system lacks. Everything it says goes to stderr.

say() {
    printf 'errata: %s\n' "$*" >&2
}

# Waits until nobody else builds here, and keeps others from it until this script ends or closes file 9.
lock_build() {
    mkdir -p "$project/target"
    if command -v flock >/dev/null 2>&1; then
        exec 9>"$project/target/lock"
        flock 9
    fi
}

# Runs a command as root, where that needs no password.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Installs Debian packages where apt-get is there and may be used; elsewhere names them. Never asks.
install_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        say "please install: $*"
        return 1
    fi
    if ! as_root true 2>/dev/null; then
        say "please install, as root: apt-get install $*"
        return 1
    fi
    say "installing $*"
    local log
    log=$(mktemp)
    if ! { as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" ||
        { as_root apt-get update &&
            as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; }; } \
        </dev/null >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        rm -f "$log"
        say "could not install: $*"
        return 1
    fi
    rm -f "$log"
}

# Some libraries have a name of their own where times have 64 bits.
is_installed() {
    [[ $(dpkg-query -W -f='${Status}\n' "$1" "${1}t64" 2>/dev/null || true) == *'ok installed'* ]]
}

# Installs those of the Debian packages that are missing. On other systems it leaves things to the user.
need_packages() {
    command -v dpkg-query >/dev/null 2>&1 || return 0
    local missing=() package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

# Says whether the folder holds a JDK of version 25 or newer, without starting it.
is_jdk() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    local version
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ -n "$version" ] && [ "$version" -ge 25 ]
}

# Sets JAVA_HOME to a JDK 25 or newer.
find_jdk() {
    local home on_path
    on_path=$(command -v javac 2>/dev/null || true)
    [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
    for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* "${HOME:-/}"/.sdkman/candidates/java/* \
        "${HOME:-/}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$home" ] && is_jdk "$home"; then
            export JAVA_HOME=$home
            return 0
        fi
    done
    return 1
}

# The first package of a JDK 25 that apt-get knows.
jdk_package() {
    local package
    for package in openjdk-25-jdk temurin-25-jdk; do
        if apt-cache show "$package" >/dev/null 2>&1; then
            echo "$package"
            return 0
        fi
    done
    return 1
}

need_jdk() {
    find_jdk && return 0
    local package
    # A fresh system knows no package at all before it has asked once.
    if package=$(jdk_package) || { as_root apt-get update >/dev/null 2>&1 && package=$(jdk_package); }; then
        install_packages "$package" && find_jdk && return 0
    fi
    say "needs a JDK 25 or newer, and found none: install one and set JAVA_HOME to it"
    return 2
}

# Installs what windows need, and a display to run them on.
need_display() {
    need_packages xvfb openbox xauth libgtk-3-0 libxtst6 libxxf86vm1 libgl1 fontconfig fonts-noto-cjk fonts-inter \
        fonts-jetbrains-mono || say "tests of windows may fail until these are there"
    local program
    for program in xvfb-run openbox; do
        if ! command -v "$program" >/dev/null 2>&1; then
            say "windows without a screen need $program"
            return 2
        fi
    done
}

# Keys do not repeat: on a slow machine one would be held for too long.
x_display=(xvfb-run '--server-args=-screen 0 1600x1000x24 -r -nolisten tcp')
managed='openbox >/dev/null 2>&1 & manager=$!; trap "kill $manager 2>/dev/null || true" EXIT; "$@"'

# Runs a command on a display of its own, with a window manager.
on_display() {
    "${x_display[@]}" --auto-servernum bash -c "$managed" errata "$@"
}

# What is free as the beginning of the names of two displays, which end with 1 and 2.
free_displays() {
    local base=5
    while [ -e "/tmp/.X${base}1-lock" ] || [ -e "/tmp/.X${base}2-lock" ]; do
        base=$((base + 1))
    done
    echo "$base"
}

# Runs a command with two displays, each with a window manager.
# on_two_displays BEGINNING COMMAND…
on_two_displays() {
    local base=$1 authority ended=0
    shift
    authority=$(mktemp "${TMPDIR:-/tmp}/errata-XXXXXX")
    "${x_display[@]}" --server-num="${base}1" --auth-file="$authority" bash -c "$managed" errata \
        "${x_display[@]}" --server-num="${base}2" --auth-file="$authority" bash -c "$managed" errata "$@" || ended=$?
    rm -f "$authority"
    return "$ended"
}

need_maven() {
    command -v mvn >/dev/null 2>&1 || install_packages maven || {
        say "needs Apache Maven (mvn) to build"
        return 2
    }
}
