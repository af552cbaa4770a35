package dev.shapewright.example;

import dev.shapewright.example.alexnet.AlexNetModelSummary;
import dev.shapewright.example.bert.BertBaseModelSummary;
import dev.shapewright.example.bert.BertLargeModelSummary;
import dev.shapewright.example.charlstm.CharLstmModelSummary;
import dev.shapewright.example.dcgan.DcganGeneratorModelSummary;
import dev.shapewright.example.densenet.DenseNet121ModelSummary;
import dev.shapewright.example.densenet.DenseNet161ModelSummary;
import dev.shapewright.example.densenet.DenseNet169ModelSummary;
import dev.shapewright.example.densenet.DenseNet201ModelSummary;
import dev.shapewright.example.efficientnet.EfficientNetB0ModelSummary;
import dev.shapewright.example.efficientnet.EfficientNetB1ModelSummary;
import dev.shapewright.example.efficientnet.EfficientNetB2ModelSummary;
import dev.shapewright.example.efficientnet.EfficientNetB3ModelSummary;
import dev.shapewright.example.efficientnet.EfficientNetB4ModelSummary;
import dev.shapewright.example.efficientnet.EfficientNetB5ModelSummary;
import dev.shapewright.example.efficientnet.EfficientNetB6ModelSummary;
import dev.shapewright.example.efficientnet.EfficientNetB7ModelSummary;
import dev.shapewright.example.googlenet.GoogLeNetModelSummary;
import dev.shapewright.example.gpt2.Gpt2LargeModelSummary;
import dev.shapewright.example.gpt2.Gpt2MediumModelSummary;
import dev.shapewright.example.gpt2.Gpt2SmallModelSummary;
import dev.shapewright.example.gpt2.Gpt2XlModelSummary;
import dev.shapewright.example.lenet.LeNet5ModelSummary;
import dev.shapewright.example.mobilenetv2.MobileNetV2ModelSummary;
import dev.shapewright.example.mobilenetv3.MobileNetV3LargeModelSummary;
import dev.shapewright.example.mobilenetv3.MobileNetV3SmallModelSummary;
import dev.shapewright.example.resnet.ResNeXt101ModelSummary;
import dev.shapewright.example.resnet.ResNeXt50ModelSummary;
import dev.shapewright.example.resnet.ResNet101ModelSummary;
import dev.shapewright.example.resnet.ResNet152ModelSummary;
import dev.shapewright.example.resnet.ResNet18ModelSummary;
import dev.shapewright.example.resnet.ResNet34ModelSummary;
import dev.shapewright.example.resnet.ResNet50ModelSummary;
import dev.shapewright.example.resnet.WideResNet101ModelSummary;
import dev.shapewright.example.resnet.WideResNet50ModelSummary;
import dev.shapewright.example.siamese.SiameseModelSummary;
import dev.shapewright.example.squeezenet.SqueezeNet10ModelSummary;
import dev.shapewright.example.squeezenet.SqueezeNet11ModelSummary;
import dev.shapewright.example.t5.T5BaseModelSummary;
import dev.shapewright.example.t5.T5SmallEncoderModelSummary;
import dev.shapewright.example.t5.T5SmallModelSummary;
import dev.shapewright.example.unet.UNetModelSummary;
import dev.shapewright.example.unet.UNetPaddedModelSummary;
import dev.shapewright.example.vgg.Vgg11BnModelSummary;
import dev.shapewright.example.vgg.Vgg11ModelSummary;
import dev.shapewright.example.vgg.Vgg13BnModelSummary;
import dev.shapewright.example.vgg.Vgg13ModelSummary;
import dev.shapewright.example.vgg.Vgg16BnModelSummary;
import dev.shapewright.example.vgg.Vgg16ModelSummary;
import dev.shapewright.example.vgg.Vgg19BnModelSummary;
import dev.shapewright.example.vgg.Vgg19ModelSummary;
import dev.shapewright.example.vit.VitB16ModelSummary;
import dev.shapewright.example.vit.VitB32ModelSummary;
import dev.shapewright.example.vit.VitH14ModelSummary;
import dev.shapewright.example.vit.VitL16ModelSummary;
import dev.shapewright.example.vit.VitL32ModelSummary;
import java.util.List;

/** The zoo: every network of the example but the seed, with the figures that others have published of it. */
final class Zoo {
    /** {@code num_params} and {@code _ops} of torchvision's weights, version 0.21; a million of its FLOPs is one of MACs. */
    private static final String TORCHVISION = "torchvision";

    /** {@code model.num_parameters()} of the model's base class in Hugging Face's transformers. */
    private static final String TRANSFORMERS = "transformers";

    /** The layers of the paper's figure 2, with full connections between the first two convolutions; counted by hand. */
    private static final String LECUN = "LeCun et al., 1998";

    /** The paper's figure 1; as Keras prints its many implementations. */
    private static final String RONNEBERGER = "Ronneberger et al., 2015";

    /** The model with transposed convolutions, 3 channels and 2 classes. */
    private static final String MILESIAL = "milesial/Pytorch-UNet";

    /** The generator of {@code dcgan/main.py}. */
    private static final String PYTORCH_EXAMPLES = "pytorch/examples";

    /** What {@code train.lua -rnn_size 512 -num_layers 3} printed in issue 215, with a vocabulary of 78. */
    private static final String CHAR_RNN = "karpathy/char-rnn";

    /** The paper's figure 4; as Keras prints its implementations. */
    private static final String KOCH = "Koch et al., 2015";

    static final List<Published> MODELS = List.of(
            new Published("lenet/LeNet5", LeNet5ModelSummary.summary(), 61_706L, "416520", LECUN),
            new Published("alexnet/AlexNet", AlexNetModelSummary.summary(), 61_100_840L, "0.714", TORCHVISION),
            new Published("vgg/Vgg11", Vgg11ModelSummary.summary(), 132_863_336L, "7.609", TORCHVISION),
            new Published("vgg/Vgg11Bn", Vgg11BnModelSummary.summary(), 132_868_840L, "7.609", TORCHVISION),
            new Published("vgg/Vgg13", Vgg13ModelSummary.summary(), 133_047_848L, "11.308", TORCHVISION),
            new Published("vgg/Vgg13Bn", Vgg13BnModelSummary.summary(), 133_053_736L, "11.308", TORCHVISION),
            new Published("vgg/Vgg16", Vgg16ModelSummary.summary(), 138_357_544L, "15.470", TORCHVISION),
            new Published("vgg/Vgg16Bn", Vgg16BnModelSummary.summary(), 138_365_992L, "15.470", TORCHVISION),
            new Published("vgg/Vgg19", Vgg19ModelSummary.summary(), 143_667_240L, "19.632", TORCHVISION),
            new Published("vgg/Vgg19Bn", Vgg19BnModelSummary.summary(), 143_678_248L, "19.632", TORCHVISION),
            new Published("resnet/ResNet18", ResNet18ModelSummary.summary(), 11_689_512L, "1.814", TORCHVISION),
            new Published("resnet/ResNet34", ResNet34ModelSummary.summary(), 21_797_672L, "3.664", TORCHVISION),
            new Published("resnet/ResNet50", ResNet50ModelSummary.summary(), 25_557_032L, "4.089", TORCHVISION),
            new Published("resnet/ResNet101", ResNet101ModelSummary.summary(), 44_549_160L, "7.801", TORCHVISION),
            new Published("resnet/ResNet152", ResNet152ModelSummary.summary(), 60_192_808L, "11.514", TORCHVISION),
            new Published(
                    "resnet/WideResNet50", WideResNet50ModelSummary.summary(), 68_883_240L, "11.398", TORCHVISION),
            new Published(
                    "resnet/WideResNet101", WideResNet101ModelSummary.summary(), 126_886_696L, "22.753", TORCHVISION),
            new Published("resnet/ResNeXt50", ResNeXt50ModelSummary.summary(), 25_028_904L, "4.230", TORCHVISION),
            new Published("resnet/ResNeXt101", ResNeXt101ModelSummary.summary(), 88_791_336L, "16.414", TORCHVISION),
            new Published("googlenet/GoogLeNet", GoogLeNetModelSummary.summary(), 6_624_904L, "1.498", TORCHVISION),
            new Published(
                    "squeezenet/SqueezeNet10", SqueezeNet10ModelSummary.summary(), 1_248_424L, "0.819", TORCHVISION),
            new Published(
                    "squeezenet/SqueezeNet11", SqueezeNet11ModelSummary.summary(), 1_235_496L, "0.349", TORCHVISION),
            new Published("densenet/DenseNet121", DenseNet121ModelSummary.summary(), 7_978_856L, "2.834", TORCHVISION),
            new Published("densenet/DenseNet161", DenseNet161ModelSummary.summary(), 28_681_000L, "7.728", TORCHVISION),
            new Published("densenet/DenseNet169", DenseNet169ModelSummary.summary(), 14_149_480L, "3.360", TORCHVISION),
            new Published("densenet/DenseNet201", DenseNet201ModelSummary.summary(), 20_013_928L, "4.291", TORCHVISION),
            new Published(
                    "mobilenetv2/MobileNetV2", MobileNetV2ModelSummary.summary(), 3_504_872L, "0.301", TORCHVISION),
            new Published(
                    "mobilenetv3/MobileNetV3Large",
                    MobileNetV3LargeModelSummary.summary(),
                    5_483_032L,
                    "0.217",
                    TORCHVISION),
            new Published(
                    "mobilenetv3/MobileNetV3Small",
                    MobileNetV3SmallModelSummary.summary(),
                    2_542_856L,
                    "0.057",
                    TORCHVISION),
            new Published(
                    "efficientnet/EfficientNetB0",
                    EfficientNetB0ModelSummary.summary(),
                    5_288_548L,
                    "0.386",
                    TORCHVISION),
            new Published(
                    "efficientnet/EfficientNetB1",
                    EfficientNetB1ModelSummary.summary(),
                    7_794_184L,
                    "0.687",
                    TORCHVISION),
            new Published(
                    "efficientnet/EfficientNetB2",
                    EfficientNetB2ModelSummary.summary(),
                    9_109_994L,
                    "1.088",
                    TORCHVISION),
            new Published(
                    "efficientnet/EfficientNetB3",
                    EfficientNetB3ModelSummary.summary(),
                    12_233_232L,
                    "1.827",
                    TORCHVISION),
            new Published(
                    "efficientnet/EfficientNetB4",
                    EfficientNetB4ModelSummary.summary(),
                    19_341_616L,
                    "4.394",
                    TORCHVISION),
            new Published(
                    "efficientnet/EfficientNetB5",
                    EfficientNetB5ModelSummary.summary(),
                    30_389_784L,
                    "10.266",
                    TORCHVISION),
            new Published(
                    "efficientnet/EfficientNetB6",
                    EfficientNetB6ModelSummary.summary(),
                    43_040_704L,
                    "19.068",
                    TORCHVISION),
            new Published(
                    "efficientnet/EfficientNetB7",
                    EfficientNetB7ModelSummary.summary(),
                    66_347_960L,
                    "37.746",
                    TORCHVISION),
            new Published("vit/VitB16", VitB16ModelSummary.summary(), 86_567_656L, "17.564", TORCHVISION),
            new Published("vit/VitB32", VitB32ModelSummary.summary(), 88_224_232L, "4.409", TORCHVISION),
            new Published("vit/VitL16", VitL16ModelSummary.summary(), 304_326_632L, "61.555", TORCHVISION),
            new Published("vit/VitL32", VitL32ModelSummary.summary(), 306_535_400L, "15.378", TORCHVISION),
            new Published("vit/VitH14", VitH14ModelSummary.summary(), 632_045_800L, "167.295", TORCHVISION),
            new Published("gpt2/Gpt2Small", Gpt2SmallModelSummary.summary(), 124_439_808L, "", TRANSFORMERS),
            new Published("gpt2/Gpt2Medium", Gpt2MediumModelSummary.summary(), 354_823_168L, "", TRANSFORMERS),
            new Published("gpt2/Gpt2Large", Gpt2LargeModelSummary.summary(), 774_030_080L, "", TRANSFORMERS),
            new Published("gpt2/Gpt2Xl", Gpt2XlModelSummary.summary(), 1_557_611_200L, "", TRANSFORMERS),
            new Published("bert/BertBase", BertBaseModelSummary.summary(), 109_482_240L, "", TRANSFORMERS),
            new Published("bert/BertLarge", BertLargeModelSummary.summary(), 335_141_888L, "", TRANSFORMERS),
            new Published("t5/T5SmallEncoder", T5SmallEncoderModelSummary.summary(), 35_330_816L, "", TRANSFORMERS),
            new Published("t5/T5Small", T5SmallModelSummary.summary(), 60_506_624L, "", TRANSFORMERS),
            new Published("t5/T5Base", T5BaseModelSummary.summary(), 222_903_552L, "", TRANSFORMERS),
            new Published("unet/UNet", UNetModelSummary.summary(), 31_030_658L, "", RONNEBERGER),
            new Published("unet/UNetPadded", UNetPaddedModelSummary.summary(), 31_037_698L, "", MILESIAL),
            new Published(
                    "dcgan/DcganGenerator", DcganGeneratorModelSummary.summary(), 3_576_704L, "", PYTORCH_EXAMPLES),
            new Published("charlstm/CharLstm", CharLstmModelSummary.summary(), 5_454_926L, "", CHAR_RNN),
            new Published("siamese/Siamese", SiameseModelSummary.summary(), 38_951_745L, "", KOCH));

    private Zoo() {}
}
