#!/bin/sh
# Installs Kreis for this user (into ~/.local), or elsewhere: PREFIX=/usr/local sh install.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=${PREFIX:-"$HOME/.local"}
case $prefix in
*[\"\\\$\`\|\&%]*) echo "PREFIX must hold none of \" \\ \$ \` | & %" >&2; exit 2 ;;
/*) ;;
*) echo "PREFIX must begin with /" >&2; exit 2 ;;
esac
list=$prefix/lib/kreis/installed.txt
if [ -e "$list" ]; then
    PREFIX=$prefix sh "$prefix/lib/kreis/uninstall.sh" >/dev/null
fi
cd "$here"
files=$(find bin lib share ! -type d | sort)
if command -v ldd >/dev/null; then
    missing=$(find lib -name '*.so*' -type f ! -path '*/plugins/*' -exec ldd {} + 2>/dev/null |
        sed -n 's/^[[:space:]]*\(lib[^ ]*\) => not found$/\1/p' | sort -u | grep -v '^lib\(Qt6\|pyside6\|shiboken6\|python3\|icu\)' || true)
    [ -z "$missing" ] || printf 'This system lacks libraries that Kreis needs:\n%s\n' "$missing" >&2
fi
for folder in bin lib share; do
    mkdir -p "$prefix/$folder"
    cp -R -P "$folder/." "$prefix/$folder/"
done
cp uninstall.sh "$prefix/lib/kreis/uninstall.sh"
# Desktops do not look into every folder of programs.
starter=$prefix/share/applications/kreis.desktop
sed "s|^TryExec=kreis|TryExec=$prefix/bin/kreis|; s|^Exec=kreis|Exec=\"$prefix/bin/kreis\"|" \
    share/applications/kreis.desktop >"$starter"
printf '%s\nlib/kreis/uninstall.sh\nlib/kreis/installed.txt\n' "$files" >"$list"
sh "$prefix/lib/kreis/uninstall.sh" --refresh
echo "Kreis is in $prefix. To remove it: sh $prefix/lib/kreis/uninstall.sh"
