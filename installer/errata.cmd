@echo off
rem Runs Errata: the window without arguments, the command line with. Builds first where that is needed.
setlocal
set "PROJECT=%~dp0.."
set "TARGET=%PROJECT%\target"

rem A JDK that is too old is passed over.
if defined JAVA_HOME findstr /r /b /c:"JAVA_VERSION=.2[5-9]" "%JAVA_HOME%\release" >nul 2>nul || set "JAVA_HOME="
if not defined JAVA_HOME for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*") do set "JAVA_HOME=%%~D"
if not exist "%JAVA_HOME%\bin\java.exe" (
    echo errata: needs a JDK 25 or newer: install one and set JAVA_HOME to it 1>&2
    exit /b 2
)

set "STALE="
if not exist "%TARGET%\ready" set "STALE=1"
if not defined STALE powershell -NoProfile -Command "$r=(Get-Item '%TARGET%\ready').LastWriteTime; if (Get-ChildItem '%PROJECT%\src\main','%PROJECT%\pom.xml' -Recurse -File | Where-Object LastWriteTime -gt $r | Select-Object -First 1) { exit 1 }" || set "STALE=1"
if defined STALE (
    where mvn >nul 2>nul || (echo errata: needs Apache Maven ^(mvn^) to build 1>&2 & exit /b 2)
    echo errata: building 1>&2
    if not exist "%TARGET%" mkdir "%TARGET%"
    type nul > "%TARGET%\ready.new"
    pushd "%PROJECT%"
    call mvn -B -q -Dmaven.test.skip=true package 1>&2 || (popd & echo errata: the build failed 1>&2 & exit /b 2)
    popd
    move /y "%TARGET%\ready.new" "%TARGET%\ready" >nul
)

rem Words are handed on as they were quoted.
if "%~1"=="" goto window
"%JAVA_HOME%\bin\java" -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "%TARGET%\errata.jar" dev.errata.Main %*
exit /b %ERRORLEVEL%

:window
"%JAVA_HOME%\bin\java" -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "%TARGET%\errata.jar" dev.errata.Main open "%PROJECT%\records"
exit /b %ERRORLEVEL%
