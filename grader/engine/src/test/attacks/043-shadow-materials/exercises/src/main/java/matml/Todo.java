package matml;

public class Todo extends RuntimeException {}
