/**
 * The pages as plain files that can be hosted anywhere or carried on a stick. They are the pages of the application, asked for
 * and written down, with links that lead from file to file. Start at {@link org.lacuna.web.site.SiteWriter};
 * {@link org.lacuna.web.site.SiteCountries} decides which countries are in it, {@link org.lacuna.web.site.SiteMap} which pages.
 */
package org.lacuna.web.site;
