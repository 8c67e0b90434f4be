package org.regesta.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StopSignalTest {

  @Test
  void stopsOneRunAndLeavesTheWorkerToTheNext() {
    var worker = new StopSignal();
    var first = worker.child();

    first.ask();

    assertThat(first.isAsked()).isTrue();
    assertThat(worker.isAsked()).isFalse();
    assertThat(worker.child().isAsked()).isFalse();
  }

  @Test
  void stopsTheRunWhereTheWorkerIsStopped() {
    var worker = new StopSignal();
    var run = worker.child();

    worker.ask();

    assertThat(run.isAsked()).isTrue();
  }
}
