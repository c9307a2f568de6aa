@echo off
rem The one command: finds a JDK, builds once, then starts Java directly. All else is in grader/engine.
rem Leading -Dname=value options go to Java and Maven alike (in quotes: "-Dname=value").
setlocal
set "home=%~dp0"
set "home=%home:~0,-1%"
set "engine=%home%\grader\engine\target"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "options="
:options
set "first=%~1"
if "%first:~0,2%"=="-D" (
    set options=%options% "%first%"
    shift
    goto options
)
set "rest="
:arguments
if "%~1"=="" goto start
set rest=%rest% "%~1"
shift
goto arguments
:start
chcp 65001 >nul
if not exist "%engine%\lib" call :build || exit /b 2
:run
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m --enable-native-access=ALL-UNNAMED "-Dmatml.home=%home%" %options% -cp "%engine%\lib\*;%engine%\matml-engine-1.0.0-SNAPSHOT.jar" matml.engine.cli.Main %rest%
if not %errorlevel%==75 exit /b %errorlevel%
call :build || exit /b 2
set options=%options% -Dmatml.rebuilt
goto run

:build
"%java%" -version >nul 2>&1 || (echo matml needs a JDK 17 or newer: unpack one and set JAVA_HOME to it.>&2& exit /b 2)
where mvn >nul 2>&1 || (echo matml needs Maven 3.8 or newer to build itself: put mvn on the PATH.>&2& exit /b 2)
echo Building matml (the first time: about 60 MB of libraries, a minute or so) ...>&2
call mvn -q -B -f "%home%\pom.xml" -Dmatml.launcher -Dmaven.test.skip %options% -pl materials,solutions,grader/kit,grader/engine,grader/checks package
exit /b %errorlevel%
