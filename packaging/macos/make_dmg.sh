#!/bin/sh
# Signs dist/Kreis.app and puts it into a disk image. SIGN_AS names a Developer ID; without it the signature is of this
# machine alone, and macOS warns whoever opens it. Notarising: xcrun notarytool submit FILE --keychain-profile NAME --wait
set -eu
cd "$(dirname "$0")/../.."
version=${1:?usage: make_dmg.sh VERSION}
application=dist/Kreis.app
image=dist/Kreis-$version-macos-$(uname -m).dmg
codesign --force --deep --options runtime --entitlements packaging/macos/entitlements.plist --sign "${SIGN_AS:--}" "$application"
codesign --verify --deep --strict "$application"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$application" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname Kreis -srcfolder "$folder" -fs HFS+ -format UDZO "$image"
echo "$image"
