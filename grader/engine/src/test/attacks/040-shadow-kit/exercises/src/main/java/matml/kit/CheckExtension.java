package matml.kit;

public final class CheckExtension {}
