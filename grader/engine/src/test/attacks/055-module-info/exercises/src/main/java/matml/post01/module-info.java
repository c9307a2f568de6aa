open module everything {
    requires jdk.unsupported;
}
