/** The log of changes: who changed what, when and why, chained so that a later change of the log shows. */
package org.lacuna.audit;
