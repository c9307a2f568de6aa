package java.lang;

public class Evil {}
