#!/bin/sh
# Removes what install.sh brought, and nothing else: vault, settings and backups stay.
set -eu
prefix=$(cd "$(dirname "$0")/../.." && pwd)
refresh() {
    if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$prefix/share/applications" || true; fi
    if command -v update-mime-database >/dev/null; then update-mime-database "$prefix/share/mime" >/dev/null 2>&1 || true; fi
    if command -v gtk-update-icon-cache >/dev/null; then gtk-update-icon-cache -q "$prefix/share/icons/hicolor" 2>/dev/null || true; fi
}
if [ "${1:-}" = --refresh ]; then
    refresh
    exit 0
fi
list=$prefix/lib/kreis/installed.txt
[ -r "$list" ] || { echo "Kreis is not installed in $prefix" >&2; exit 1; }
cd "$prefix"
while IFS= read -r file; do
    case $file in /* | *..*) echo "not removed: $file" >&2 ;; *) rm -f "$file" ;; esac
done <"$list"
find lib/kreis -depth -type d -empty -exec rmdir {} \; 2>/dev/null || true
for folder in share/doc/kreis; do rmdir "$folder" 2>/dev/null || true; done
refresh
echo "Kreis was removed. Your vault and its backups stay where they are."
