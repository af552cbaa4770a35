package dev.shapewright.example.charlstm;

import dev.shapewright.layers.*;

/**
 * Predicts the next of 78 different characters from the previous ones: char-rnn with three layers of 512 (Karpathy: The
 * Unreasonable Effectiveness of Recurrent Neural Networks, 2015).
 */
@Input(length = 50, features = 78)
@Repeat(3) @Layer(units = 512)
@Expect({50, 512})
@Dense(units = 78) @Softmax
@Expect(value = {50, 78}, parameters = 5_454_926)
public class CharLstm {}
