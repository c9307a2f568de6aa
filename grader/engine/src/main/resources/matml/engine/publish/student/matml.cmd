@echo off
rem Finds a JDK and starts matml, which is in matml-engine\lib. Leading -Dname=value go to Java (in quotes: "-Dname=value").
setlocal
set "home=%~dp0"
set "home=%home:~0,-1%"
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
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m --enable-native-access=ALL-UNNAMED "-Dmatml.home=%home%" %options% -cp "%home%\matml-engine\lib\*" matml.engine.cli.Main %rest%
set "code=%errorlevel%"
if %code%==0 exit /b 0
if %code%==2 exit /b 2
if %code%==3 exit /b 3
rem Anything else is not matml's: Java did not start it.
echo matml needs a JDK 17 or newer. Without admin rights: unpack one in your home folder and set JAVA_HOME to it.>&2
exit /b 2
