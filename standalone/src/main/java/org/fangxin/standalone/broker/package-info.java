/**
 * The embedded Kafka broker: the real server in KRaft mode, in this process, its log under the data folder. This package
 * alone touches Kafka's internal classes. For development; production uses a cluster of its own.
 */
@NullMarked
package org.fangxin.standalone.broker;

import org.jspecify.annotations.NullMarked;
