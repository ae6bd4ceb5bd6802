/**
 * Pages and JSON. A resource is named for its URL, a template for its resource and method.
 */
package org.lacuna.web;
