package planted.newcomer;

/** Its package has no place in the order. */
public class Homeless {}
