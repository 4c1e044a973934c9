# Sourced by the launchers, of the sources and of the package: starts Java on a built Errata, and makes the caches that let it start
# fast. Everything it says goes to stderr.

# A folder is many small objects, which compact headers make smaller by a tenth; one thread is enough to collect what is left. The rest
# puts off collections of the whole heap that Java starts when it has loaded 21 MB of classes or compiled 36 MB of code: there is hardly
# any of either to let go. Pictures that the toolkit has drawn into and may draw into again go after a minute in which it did not, with
# a heap of 6 GB, instead of after a hundred. While anything waits for the second compiler, as at a start, the first makes code that does
# not count for it, which is faster until the second is done.
# The collector stands first.
heap=(-XX:+UseSerialGC -XX:SoftRefLRUPolicyMSPerMB=10 -XX:+UseCompactObjectHeaders -XX:MetaspaceSize=256m -XX:SweeperThreshold=50
    -XX:Tier3DelayOn=0 -XX:Tier3DelayOff=0)
# Large pages for the heap, where Linux gives them to who asks: each page that is touched for the first time costs microseconds, and a
# heap of small ones is a hundred thousand of them. Elsewhere Java would say on stdout that there are none, or not start.
if { read -r offered </sys/kernel/mm/transparent_hugepage/enabled; } 2>/dev/null && [[ $offered == *'[madvise]'* ]]; then
    heap_pages=(-XX:+UseTransparentHugePages)
else
    heap_pages=()
fi
access=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)

# Whether the words ask for the window, or for a picture of it.
is_window() {
    case ${1:-open} in
    open | screenshot) ;;
    *) [ -d "$1" ] ;;
    esac
}

# Whether the folder that a command works on, the first that the words name or the usual one, holds so many records that it takes
# long. No other folder is looked into: the value of an option may be one, too.
is_large() {
    local word folder=records
    shift
    for word; do
        if [ -d "$word" ]; then
            folder=$word
            break
        fi
    done
    [ -d "$folder" ] || return 1
    local found=0
    while read -r _ && ((++found < 5000)); do :; done < <(find "$folder/" -name '*.json' 2>/dev/null)
    ((found == 5000))
}

# Lets Java note what it loads and compiles for a command on these records, and for the window: each later start takes that from the
# caches. Without one everything works, only slower.
# train JAVA JAR CACHES RECORDS
train() {
    local java=$1 jar=$2 caches=$3 records=$4 picture answers
    picture=$(mktemp "${TMPDIR:-/tmp}/errata-XXXXXX")
    answers=$(mktemp -d "${TMPDIR:-/tmp}/errata-XXXXXX")
    rm -f "$caches/command.aot" "$caches/window.aot"
    XDG_CACHE_HOME=$answers "$java" "${heap[@]}" "${access[@]}" -XX:AOTCacheOutput="$caches/command.aot" -cp "$jar" dev.errata.Main \
        validate "$records" --fail-on never </dev/null >/dev/null 2>&1 || rm -f "$caches/command.aot"
    "$java" "${heap[@]}" "${access[@]}" -XX:AOTCacheOutput="$caches/window.aot" -cp "$jar" dev.errata.Main \
        screenshot "$records" --out "$picture" </dev/null >/dev/null 2>&1 || rm -f "$caches/window.aot"
    rm -rf "$picture" "$answers"
}

# Becomes Java, with the words of the command line.
# launch JAVA JAR CACHES [WORD]…
launch() {
    local java=$1 jar=$2 caches=$3 cache language=() cached=() short=() samples=() asked memory=("${heap[@]}")
    shift 3
    asked="${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-}"
    # Java takes words and file names for UTF-8 only where the locale says so; the language stays what it was.
    # That of the C library itself needs no asking.
    if [ "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" != C.UTF-8 ] && [ "$(locale charmap 2>/dev/null || echo UTF-8)" != UTF-8 ]; then
        case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in zh*) language=(-Duser.language=zh) ;; esac
        export LC_ALL=C.UTF-8
    fi
    cache=$caches/command.aot
    if is_window "$@"; then
        cache=$caches/window.aot
    fi
    # A cache of another build, or of another Java, is passed over by Java itself; its word about that would stand on stdout.
    # Java does not start at all with a cache beside sharing options that the user has set.
    case $asked in
    *-Xshare* | *SharedArchiveFile* | *SharedClassListFile* | *AOT*) ;;
    *) [ ! -r "$cache" ] || cached=(-XX:AOTCache="$cache" -Xlog:aot=off -Xlog:cds=off) ;;
    esac
    # Most commands end before the second compiler pays for itself, and before a collection of garbage does; the first compiler pays
    # sooner than it thinks, the more so if it copies little code. The window, the search of logs and large folders take longer.
    case ${1:-} in
    validate | fix | get | set | rules | schema | stats | accept | export | import | lookup)
        if ! is_large "$@"; then
            short=(-XX:TieredStopAtLevel=1 -XX:Tier3InvocationThreshold=100 -XX:Tier3MinInvocationThreshold=50
                -XX:Tier3CompileThreshold=1000 -XX:C1MaxInlineSize=15)
            # Nor does it start with a heap that begins larger than the user lets it become,
            case $asked in *-Xm* | *HeapSize* | *RAMPercentage*) ;; *) short+=(-Xms384m -Xmn256m) ;; esac
        fi
        ;;
    esac
    # or with two collectors.
    case $asked in *-XX:+Use*GC*) memory=("${heap[@]:1}") ;; esac
    # Records to try things on lie beside the packaged program; the launcher of the sources says where its own are.
    local shipped=${shipped_records:-${jar%/*}/records}
    [ ! -d "$shipped" ] || samples=(-Derrata.samples="$shipped")
    exec "$java" "${memory[@]}" ${heap_pages[@]+"${heap_pages[@]}"} ${short[@]+"${short[@]}"} ${cached[@]+"${cached[@]}"} "${access[@]}" \
        ${language[@]+"${language[@]}"} ${samples[@]+"${samples[@]}"} -cp "$jar" dev.errata.Main "$@"
}
