/**
 * Pages of accounts: setting up, signing in and out, one's own account, and the people of an organisation. Start at
 * {@link org.lacuna.web.people.SignInResource}.
 */
package org.lacuna.web.people;
