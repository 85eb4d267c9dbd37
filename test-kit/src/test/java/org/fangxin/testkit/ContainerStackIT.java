package org.fangxin.testkit;

/** MongoDB and Kafka in containers. */
@WithContainers
class ContainerStackIT extends StackContract {}
