import dev.shapewright.layers.*;

@Relu
@interface B0 {} @B0
@interface B1 {} @B1
@interface B2 {} @B2
@interface B3 {} @B3
@interface B4 {} @B4
@interface B5 {} @B5
@interface B6 {} @B6
@interface B7 {} @B7
@interface B8 {} @B8
@interface B9 {} @B9
@interface B10 {} @B10
@interface B11 {} @B11
@interface B12 {} @B12
@interface B13 {} @B13
@interface B14 {} @B14
@interface B15 {} @B15
@interface B16 {} @B16
@interface B17 {} @B17
@interface B18 {} @B18
@interface B19 {} @B19
@interface B20 {} @B20
@interface B21 {} @B21
@interface B22 {} @B22
@interface B23 {} @B23
@interface B24 {} @B24
@interface B25 {} @B25
@interface B26 {} @B26
@interface B27 {} @B27
@interface B28 {} @B28
@interface B29 {} @B29
@interface B30 {} @B30
@interface B31 {} @B31
@interface B32 {} @B32
@interface B33 {} @B33
@interface B34 {} @B34
@interface B35 {} @B35
@interface B36 {} @B36
@interface B37 {} @B37
@interface B38 {} @B38
@interface B39 {} @B39
@interface B40 {} @B40
@interface B41 {} @B41
@interface B42 {} @B42
@interface B43 {} @B43
@interface B44 {} @B44
@interface B45 {} @B45
@interface B46 {} @B46
@interface B47 {} @B47
@interface B48 {} @B48
@interface B49 {} @B49
@interface B50 {} @B50
@interface B51 {} @B51
@interface B52 {} @B52
@interface B53 {} @B53
@interface B54 {} @B54
@interface B55 {} @B55
@interface B56 {} @B56
@interface B57 {} @B57
@interface B58 {} @B58
@interface B59 {} @B59
@interface B60 {} @B60
@interface B61 {} @B61
@interface B62 {} @B62
@interface B63 {} @B63
@interface B64 {} @B64
@interface B65 {} @B65
@interface B66 {} @B66
@interface B67 {} @B67
@interface B68 {} @B68
@interface B69 {} @B69
@interface B70 {} @B70
@interface B71 {} @B71
@interface B72 {} @B72
@interface B73 {} @B73
@interface B74 {} @B74
@interface B75 {} @B75
@interface B76 {} @B76
@interface B77 {} @B77
@interface B78 {} @B78
@interface B79 {} @B79
@interface B80 {} @B80
@interface B81 {} @B81
@interface B82 {} @B82
@interface B83 {} @B83
@interface B84 {} @B84
@interface B85 {} @B85
@interface B86 {} @B86
@interface B87 {} @B87
@interface B88 {} @B88
@interface B89 {} @B89
@interface B90 {} @B90
@interface B91 {} @B91
@interface B92 {} @B92
@interface B93 {} @B93
@interface B94 {} @B94
@interface B95 {} @B95
@interface B96 {} @B96
@interface B97 {} @B97
@interface B98 {} @B98
@interface B99 {} @B99
@interface B100 {}

@Input(features = 4)
@B99
class AsDeepAsCanBe {}

@Input(features = 4)
@B100
//< [nesting-too-deep]
class TooDeep {}
