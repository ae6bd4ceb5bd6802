package org.lacuna.deployment;

/**
 * A place on the earth, WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Point(double latitude, double longitude) {

    public Point {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(latitude + ", " + longitude
                    + " is no place: latitude is -90 to 90, longitude -180 to 180");
        }
    }
}
