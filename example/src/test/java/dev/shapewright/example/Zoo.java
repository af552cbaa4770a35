package dev.shapewright.example;

import dev.shapewright.summary.ModelSummary;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The zoo: every network of the example but the seed, with the figures that others have published of it.
 *
 * <p>A row is the model, its parameters, its MACs (in billions to three decimals or in single ones; {@code -} where nobody
 * has published any), and who has published them:
 *
 * <ul>
 *   <li>torchvision: {@code num_params} and {@code _ops} of the weights; what it calls FLOPs are MACs
 *   <li>transformers: the parameters of the class that Hugging Face has for it
 *   <li>a paper: the layers that it gives, as implementations in Keras print them; of LeNet-5 counted by hand
 *   <li>PyTorch: {@code nn.Transformer()}
 *   <li>milesial/Pytorch-UNet: 3 channels, 2 classes, transposed convolutions
 *   <li>pytorch/examples: the generator of {@code dcgan/main.py}
 *   <li>karpathy/char-rnn: what it printed in its issue 215, with {@code -rnn_size 512 -num_layers 3} and 78 characters
 * </ul>
 */
final class Zoo {
    private static final String FIGURES = """
            lenet/LeNet5                          61,706   416520  LeCun et al., 1998
            alexnet/AlexNet                   61,100,840    0.714  torchvision
            vgg/Vgg11                        132,863,336    7.609  torchvision
            vgg/Vgg11Bn                      132,868,840    7.609  torchvision
            vgg/Vgg13                        133,047,848   11.308  torchvision
            vgg/Vgg13Bn                      133,053,736   11.308  torchvision
            vgg/Vgg16                        138,357,544   15.470  torchvision
            vgg/Vgg16Bn                      138,365,992   15.470  torchvision
            vgg/Vgg19                        143,667,240   19.632  torchvision
            vgg/Vgg19Bn                      143,678,248   19.632  torchvision
            resnet/ResNet18                   11,689,512    1.814  torchvision
            resnet/ResNet34                   21,797,672    3.664  torchvision
            resnet/ResNet50                   25,557,032    4.089  torchvision
            resnet/ResNet101                  44,549,160    7.801  torchvision
            resnet/ResNet152                  60,192,808   11.514  torchvision
            resnet/WideResNet50               68,883,240   11.398  torchvision
            resnet/WideResNet101             126,886,696   22.753  torchvision
            resnet/ResNeXt50                  25,028,904    4.230  torchvision
            resnet/ResNeXt101                 88,791,336   16.414  torchvision
            googlenet/GoogLeNet                6,624,904    1.498  torchvision
            squeezenet/SqueezeNet10            1,248,424    0.819  torchvision
            squeezenet/SqueezeNet11            1,235,496    0.349  torchvision
            densenet/DenseNet121               7,978,856    2.834  torchvision
            densenet/DenseNet161              28,681,000    7.728  torchvision
            densenet/DenseNet169              14,149,480    3.360  torchvision
            densenet/DenseNet201              20,013,928    4.291  torchvision
            mobilenet/MobileNet                4,231,976    0.569  Howard et al., 2017
            mobilenetv2/MobileNetV2            3,504,872    0.301  torchvision
            mobilenetv3/MobileNetV3Large       5,483,032    0.217  torchvision
            mobilenetv3/MobileNetV3Small       2,542,856    0.057  torchvision
            efficientnet/EfficientNetB0        5,288,548    0.386  torchvision
            efficientnet/EfficientNetB1        7,794,184    0.687  torchvision
            efficientnet/EfficientNetB2        9,109,994    1.088  torchvision
            efficientnet/EfficientNetB3       12,233,232    1.827  torchvision
            efficientnet/EfficientNetB4       19,341,616    4.394  torchvision
            efficientnet/EfficientNetB5       30,389,784   10.266  torchvision
            efficientnet/EfficientNetB6       43,040,704   19.068  torchvision
            efficientnet/EfficientNetB7       66,347,960   37.746  torchvision
            vit/VitB16                        86,567,656   17.564  torchvision
            vit/VitB32                        88,224,232    4.409  torchvision
            vit/VitL16                       304,326,632   61.555  torchvision
            vit/VitL32                       306,535,400   15.378  torchvision
            vit/VitH14                       632,045,800  167.295  torchvision
            swin/SwinTiny                     28,288,354    4.491  torchvision
            swin/SwinSmall                    49,606,258    8.741  torchvision
            swin/SwinBase                     87,768,224   15.431  torchvision
            swin/SwinV2Tiny                   28,351,570    5.940  torchvision
            swin/SwinV2Small                  49,737,442   11.546  torchvision
            swin/SwinV2Base                   87,930,848   20.325  torchvision
            convnext/ConvNeXtTiny             28,589,128    4.456  torchvision
            convnext/ConvNeXtSmall            50,223,688    8.684  torchvision
            convnext/ConvNeXtBase             88,591,464   15.355  torchvision
            convnext/ConvNeXtLarge           197,767,336   34.361  torchvision
            transformer/Transformer           44,140,544        -  PyTorch
            gpt2/Gpt2Small                   124,439,808        -  transformers
            gpt2/Gpt2Medium                  354,823,168        -  transformers
            gpt2/Gpt2Large                   774,030,080        -  transformers
            gpt2/Gpt2Xl                    1,557,611,200        -  transformers
            llama/TinyLlama                1,100,048,384        -  transformers
            llama/Llama2Of7B               6,738,415,616        -  transformers
            llama/Llama3Of8B               8,030,261,248        -  transformers
            bert/BertBase                    109,482,240        -  transformers
            bert/BertLarge                   335,141,888        -  transformers
            t5/T5SmallEncoder                 35,330,816        -  transformers
            t5/T5Small                        60,506,624        -  transformers
            t5/T5Base                        222,903,552        -  transformers
            unet/UNet                         31,030,658        -  Ronneberger et al., 2015
            unet/UNetPadded                   31,037,698        -  milesial/Pytorch-UNet
            dcgan/DcganGenerator               3,576,704        -  pytorch/examples
            charlstm/CharLstm                  5,454,926        -  karpathy/char-rnn
            siamese/Siamese                   38,951,745        -  Koch et al., 2015
            """;

    /** Model, parameters, MACs, source. */
    private static final Pattern ROW = Pattern.compile("^(\\S+) +(\\S+) +(\\S+) +(.+)$", Pattern.MULTILINE);

    private Zoo() {}

    static List<Published> models() {
        return ROW.matcher(FIGURES).results().map(Zoo::published).toList();
    }

    private static Published published(MatchResult row) {
        long parameters = Long.parseLong(row.group(2).replace(",", ""));
        String macs = row.group(3).equals("-") ? "" : row.group(3);
        return new Published(row.group(1), summary(row.group(1)), parameters, macs, row.group(4));
    }

    /** What the generated class of a model gives. */
    private static ModelSummary summary(String model) {
        String type = Zoo.class.getPackageName() + "." + model.replace('/', '.') + "ModelSummary";
        try {
            return (ModelSummary) Class.forName(type).getMethod("summary").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type, e);
        }
    }
}
