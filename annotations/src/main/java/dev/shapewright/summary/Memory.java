package dev.shapewright.summary;

/**
 * Memory to run a model: fixed bytes for its weights, plus bytes for each sample of a batch.
 *
 * @param fixedBytes bytes of parameters and buffers
 * @param bytesPerSample bytes of the values alive at the step with the most of them: inputs still needed and the output
 * @param peakLayer the name of the layer that runs at that step, or of the input
 */
public record Memory(long fixedBytes, long bytesPerSample, String peakLayer) {
    /**
     * Bytes for a batch: {@code fixedBytes + batch * bytesPerSample}.
     *
     * @throws IllegalArgumentException if the batch is negative
     * @throws ArithmeticException if no {@code long} holds the result, rather than returning a wrong number
     */
    public long bytes(long batch) {
        if (batch < 0) {
            throw new IllegalArgumentException("a batch of " + batch);
        }
        return Math.addExact(fixedBytes, Math.multiplyExact(batch, bytesPerSample));
    }

    /** {@code 16,232 bytes + batch * 12,352 bytes, most at conv_1}. */
    @Override
    public String toString() {
        return Digits.group(fixedBytes) + " bytes + batch * " + Digits.group(bytesPerSample) + " bytes, most at "
                + peakLayer;
    }
}
