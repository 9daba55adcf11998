; Inno Setup 6: iscc /DVersion=0.1.0 packaging\windows\kreis.iss, after python packaging/develop.py build
; For one user, without an administrator. Removing it leaves vault, settings and backups where they are.
#ifndef Version
  #error Version is missing: iscc /DVersion=...
#endif

[Setup]
AppId={{6F0C2B0B-5B0E-4C55-9C0B-7A0E5D6B3A71}
AppName=Kreis
AppVersion={#Version}
AppPublisher=The Kreis authors
DefaultDirName={localappdata}\Programs\Kreis
DisableDirPage=yes
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SetupIconFile=..\..\build\kreis.ico
UninstallDisplayIcon={app}\kreis.exe
OutputDir=..\..\dist
OutputBaseFilename=kreis-{#Version}-windows-setup
Compression=lzma2/max
SolidCompression=yes
LicenseFile=..\..\LICENSE
ChangesAssociations=yes
CloseApplications=yes
ShowLanguageDialog=auto

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.Capture=Write something down
de.Capture=Etwas notieren
en.Sealed=Sealed referral
de.Sealed=Versiegelte Empfehlung

[InstallDelete]
; Libraries of an older version would be loaded in place of the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\kreis\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{userprograms}\Kreis"; Filename: "{app}\kreis.exe"; AppUserModelID: "org.kreis.Kreis"
Name: "{userprograms}\Kreis ({cm:Capture})"; Filename: "{app}\kreis.exe"; Parameters: "--capture"; AppUserModelID: "org.kreis.Kreis"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.referral"; ValueType: string; ValueData: "org.kreis.referral"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.referral"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-kreis-referral"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\org.kreis.referral"; ValueType: string; ValueData: "{cm:Sealed}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\org.kreis.referral"; ValueType: string; ValueName: "AppUserModelID"; ValueData: "org.kreis.Kreis"
Root: HKCU; Subkey: "Software\Classes\org.kreis.referral\DefaultIcon"; ValueType: string; ValueData: "{app}\kreis.exe,0"
Root: HKCU; Subkey: "Software\Classes\org.kreis.referral\shell\open\command"; ValueType: string; ValueData: """{app}\kreis.exe"" ""%1"""
; Written by the program where somebody wished it to start with the session.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "Kreis"; Flags: dontcreatekey uninsdeletevalue

[Run]
Filename: "{app}\kreis.exe"; Description: "{cm:LaunchProgram,Kreis}"; Flags: nowait postinstall skipifsilent
