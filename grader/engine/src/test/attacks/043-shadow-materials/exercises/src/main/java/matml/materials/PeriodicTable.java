package matml.materials;

public class PeriodicTable {}
